import { Param, Injectable, type PipeTransform } from '@nestjs/common';
import { isUUID } from 'class-validator';
import { Problem } from '../problem/problem.js';
import { inputPoint } from '../problem/validation.js';

/** An id from the path; anything that is not a UUID is a malformed request. */
@Injectable()
export class IdPipe implements PipeTransform<string, string> {
  transform(value: string): string {
    if (!isUUID(value)) throw new Problem('invalid_input', { errors: [inputPoint('/id', 'not_id')] });
    return value.toLowerCase();
  }
}

/** Parameter: the id in the path under `name`. */
export const IdParam = (name = 'id'): ParameterDecorator => Param(name, IdPipe);

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

/** A number that counts something, from the path; anything but 1, 2, 3 … is a malformed request. */
@Injectable()
export class NumberPipe implements PipeTransform<string, number> {
  transform(value: string): number {
    if (!/^[1-9]\d{0,8}$/.test(value)) {
      throw new Problem('invalid_input', { errors: [inputPoint('/number', 'not_whole_number')] });
    }
    return Number(value);
  }
}

/** Parameter: the number in the path under `name`. */
export const NumberParam = (name = 'number'): ParameterDecorator => Param(name, NumberPipe);

import { Injectable, ValidationPipe, type ArgumentMetadata } from '@nestjs/common';
import { getMetadataStorage, type ValidationError } from 'class-validator';
import { definePoints, type Point } from './points.js';
import { Problem } from './problem.js';

/** One code for each class-validator constraint in use, with the name of its first argument for the words. */
const CONSTRAINTS = {
  isDefined: ['required'],
  isNotEmpty: ['required'],
  isNotBlank: ['required'],
  whitelistValidation: ['unknown_field'],
  isString: ['not_text'],
  isInt: ['not_whole_number'],
  isNumber: ['not_number'],
  isBoolean: ['not_boolean'],
  isArray: ['not_list'],
  isObject: ['not_object'],
  nestedValidation: ['not_object'],
  min: ['too_small', 'least'],
  max: ['too_large', 'most'],
  minLength: ['too_short', 'least'],
  maxLength: ['too_long', 'most'],
  length: ['wrong_length', 'least', 'most'],
  arrayMinSize: ['too_few', 'least'],
  arrayMaxSize: ['too_many', 'most'],
  arrayUnique: ['repeated'],
  isIn: ['not_in_list', 'allowed'],
  isEmail: ['not_email'],
  isUuid: ['not_id'],
  isUrl: ['not_url'],
  matches: ['wrong_form'],
  isCalendarDate: ['not_date'],
  isCorporateNumber: ['not_corporate_number'],
} as const satisfies Record<string, readonly [string, ...string[]]>;

const point = definePoints({
  required: { ja: '入力してください', en: 'This is required' },
  unknown_field: { ja: 'この項目はありません', en: 'There is no such field' },
  not_text: { ja: '文字で入力してください', en: 'Must be text' },
  not_whole_number: { ja: '整数で入力してください', en: 'Must be a whole number' },
  not_number: { ja: '数値で入力してください', en: 'Must be a number' },
  not_boolean: { ja: 'true または false で指定してください', en: 'Must be true or false' },
  not_list: { ja: '一覧（配列）で指定してください', en: 'Must be a list' },
  not_object: { ja: '項目の組（オブジェクト）で指定してください', en: 'Must be an object' },
  too_small: { ja: '{least} 以上にしてください', en: 'Must be at least {least}' },
  too_large: { ja: '{most} 以下にしてください', en: 'Must be at most {most}' },
  too_short: { ja: '{least} 文字以上で入力してください', en: 'Must have at least {least} characters' },
  too_long: { ja: '{most} 文字以内で入力してください', en: 'Must have at most {most} characters' },
  wrong_length: { ja: '{least}〜{most} 文字で入力してください', en: 'Must have {least} to {most} characters' },
  too_few: { ja: '{least} 件以上必要です', en: 'At least {least} are needed' },
  too_many: { ja: '{most} 件までです', en: 'At most {most} are allowed' },
  repeated: { ja: '同じものが重複しています', en: 'Must not repeat' },
  not_in_list: { ja: '次のいずれかを指定してください: {allowed}', en: 'Must be one of: {allowed}' },
  not_email: { ja: 'メールアドレスの形式ではありません', en: 'Must be a mail address' },
  not_id: { ja: '識別子（UUID）の形式ではありません', en: 'Must be an identifier (UUID)' },
  not_url: { ja: 'URL の形式ではありません', en: 'Must be a web address' },
  wrong_form: { ja: '形式が正しくありません', en: 'Has the wrong form' },
  not_date: { ja: '実在する日付を YYYY-MM-DD で入力してください', en: 'Must be a real date, YYYY-MM-DD' },
  not_corporate_number: {
    ja: '法人番号（13 桁、検査数字を含む）が正しくありません',
    en: 'Not a valid corporate number',
  },
  not_acceptable_text: {
    ja: '保存できない文字（NUL、不完全なサロゲート）が含まれています',
    en: 'Holds characters that cannot be stored (NUL or a broken surrogate)',
  },
  nested_too_deeply: { ja: '入れ子が深すぎます', en: 'Is nested too deeply' },
});

/** Makes a point with one of the general codes. */
export const inputPoint = point;

/** The JSON pointer (RFC 6901) to a member of what another one points to. */
export const pointerTo = (parent: string, member: string): string =>
  `${parent}/${member.replaceAll('~', '~0').replaceAll('/', '~1')}`;

/** What a value of the wrong type is told, and nothing else, though it fails its other rules too. */
const WRONG_TYPE = ['not_list', 'not_object', 'not_text', 'not_whole_number', 'not_number', 'not_boolean'];

/** The words' parameters: what the decorator was given, found again by class, property and constraint. */
function argumentsOf(error: ValidationError, constraint: string, names: readonly string[]): Record<string, unknown> {
  if (!error.target || names.length === 0) return {};
  const rule = getMetadataStorage()
    .getTargetValidationMetadatas(error.target.constructor, '', true, false)
    .find((metadata) => metadata.propertyName === error.property && (metadata.name ?? metadata.type) === constraint);
  const values = rule?.constraints ?? [];
  return Object.fromEntries(names.map((name, index) => [name, values[index] as unknown]));
}

/** Every violation of a validated object as points, nested ones with their full pointer. */
export function pointsOf(errors: readonly ValidationError[], parent = ''): Point[] {
  return errors.flatMap((error) => {
    const pointer = pointerTo(parent, error.property);
    const own = Object.keys(error.constraints ?? {}).map((constraint) => {
      const [code, ...names] = CONSTRAINTS[constraint as keyof typeof CONSTRAINTS] ?? (['wrong_form'] as const);
      return point(pointer, code, argumentsOf(error, constraint, names) as Point['params']);
    });
    // A field that is absent fails all its rules at once; "required" says it all.
    const missing = error.value === undefined && own.length > 0 && !own.some(({ code }) => code === 'unknown_field');
    if (missing) return [point(pointer, 'required')];
    const wrongType = WRONG_TYPE.map((wrong) => own.find(({ code }) => code === wrong)).find(Boolean);
    if (wrongType && !Array.isArray(error.value)) return [wrongType];
    return [...own, ...pointsOf(error.children ?? [], pointer)];
  });
}

const ABSENT_IS_EMPTY = new WeakSet<object>();

/** Marks the class of a body that a request may leave out: then it is an empty object. */
export const AbsentIsEmpty = (): ClassDecorator => (body) => void ABSENT_IS_EMPTY.add(body);

/** Validates every body and query against its class: unknown fields refused, all faults reported together. */
@Injectable()
export class InputPipe extends ValidationPipe {
  constructor() {
    super({
      transform: true,
      whitelist: true,
      forbidNonWhitelisted: true,
      forbidUnknownValues: true,
      // Nest leaves them out unless told; the words need them.
      validationError: { target: true, value: true },
      exceptionFactory: (errors) => new Problem('invalid_input', { errors: pointsOf(errors) }),
    });
  }

  override async transform(value: unknown, metadata: ArgumentMetadata): Promise<unknown> {
    const leftOut = value === undefined && metadata.metatype && ABSENT_IS_EMPTY.has(metadata.metatype);
    if (leftOut) return super.transform({}, metadata);
    const wantsObject = metadata.type === 'body' && this.toValidate(metadata);
    if (wantsObject && (value === null || typeof value !== 'object' || Array.isArray(value))) {
      throw new Problem('invalid_input', { errors: [point('', 'not_object')] });
    }
    return super.transform(value, metadata);
  }
}

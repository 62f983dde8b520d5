export { ActionButton } from './ActionButton.js';
export { ErrorSummary } from './ErrorSummary.js';
export { Form } from './Form.js';
export { SubmitButton } from './SubmitButton.js';
export {
  Checkbox,
  CheckboxGroup,
  DateField,
  NumberField,
  RadioGroup,
  Select,
  TextArea,
  TextField,
  YenField,
  type Option,
} from './fields.js';
export { useForm, type FormState, type Once } from './use-form.js';

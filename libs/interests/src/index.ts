export { interestPoint, isInterest, type Interest, type Stake } from './interest.js';
export { Interests } from './interests.service.js';
export { InterestsModule } from './interests.module.js';

export { studio } from '../en/studio.ts';

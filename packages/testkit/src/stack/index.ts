export type { ServiceKind, Stack, StackOptions, StackService } from './stack.ts';
export { startStack } from './start-stack.ts';

import { setFlagsFromString } from 'node:v8';

/**
 * From now on this process looks for garbage when its heap has doubled; left to itself, V8 may wait until it is four times as
 * large. For a process that keeps something of thousands of sockets or conversations: half the memory, at the same CPU.
 */
export function keepHeapSmall(): void {
  setFlagsFromString('--heap-growing-percent=100');
}

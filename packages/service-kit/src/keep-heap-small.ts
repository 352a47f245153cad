import { getHeapStatistics, setFlagsFromString } from 'node:v8';

/** Below it, V8 itself waits for less than twice what lives: 1.3 to 2 times, the smaller the heap may become. */
const V8_IS_LAVISH_FROM_BYTES = 2 * 1024 ** 3;

/**
 * From now on this process looks for garbage when its heap has doubled; where a heap may become large, V8 waits until it is up
 * to four times what lives in it. For a process that keeps something of thousands of sockets or conversations: half the memory, at
 * the same CPU. In a container with little memory nothing changes.
 */
export function keepHeapSmall(): void {
  if (getHeapStatistics().heap_size_limit > V8_IS_LAVISH_FROM_BYTES) setFlagsFromString('--heap-growing-percent=100');
}

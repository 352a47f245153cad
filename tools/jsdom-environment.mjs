// jsdom lacks a few globals every browser has; without them the generated contract does not load.
import { TestEnvironment } from 'jest-environment-jsdom';

const missingInJsdom = { TextEncoder, TextDecoder, Uint8Array, structuredClone, fetch };

export default class BrowserLikeEnvironment extends TestEnvironment {
  async setup() {
    await super.setup();
    Object.assign(this.global, missingInJsdom);
  }
}

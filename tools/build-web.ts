// Builds the web apps ahead of time: for images, and for tests, because Vite cannot run inside jest.
import { buildWidget } from '../packages/widget/build.ts';

const { script, hash } = await buildWidget();
console.error(`widget ${hash}: ${Buffer.byteLength(script)} bytes`);

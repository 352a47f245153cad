// The kinds of tests, told apart by file name. `tools/test.ts` runs all of them; by hand:
//   node --experimental-vm-modules --disable-warning=ExperimentalWarning node_modules/jest/bin/jest.js <path>
import { existsSync } from 'node:fs';
import { join } from 'node:path';

const rootDir = import.meta.dirname;
const folders = ['packages', 'services', 'loadtest', 'tools', 'deploy', 'docs', 'k8s'];

// `tsx: true` would read `<T>(value: T) => …` in a .ts file as an element, so the two are parsed apart.
const compile = (tsx) => [
  '@swc/jest',
  {
    jsc: {
      target: 'es2024',
      parser: { syntax: 'typescript', tsx },
      transform: { react: { runtime: 'automatic', importSource: 'preact' } },
    },
    module: { type: 'es6' },
    sourceMaps: 'inline',
  },
];

const project = (displayName, testMatch, more = {}) => ({
  displayName,
  rootDir,
  roots: folders.map((folder) => join(rootDir, folder)).filter((folder) => existsSync(folder)),
  testMatch,
  testPathIgnorePatterns: ['/node_modules/'],
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  transform: { '\\.ts$': compile(false), '\\.tsx$': compile(true) },
  ...more,
});

export default {
  projects: [
    project('unit', ['**/*.test.ts'], {
      testPathIgnorePatterns: ['/node_modules/', '\\.(integration|browser|dom)\\.test\\.ts$'],
    }),
    project('dom', ['**/*.dom.test.ts', '**/*.dom.test.tsx'], {
      testEnvironment: join(rootDir, 'tools/jsdom-environment.mjs'),
    }),
    project('integration', ['**/*.integration.test.ts']),
    project('browser', ['**/*.browser.test.ts']),
  ],
  // One for all projects (jest takes it from here only): integration tests wait for real servers.
  testTimeout: 30_000,
};

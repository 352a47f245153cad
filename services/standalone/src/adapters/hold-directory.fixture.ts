// A process that takes the directory it is told and keeps it: `node hold-directory.fixture.ts <directory>`.
import { takeDataDirectory } from './data-directory.ts';

takeDataDirectory(process.argv[2] ?? '');
process.stdout.write('held\n');
setInterval(() => {}, 60_000);

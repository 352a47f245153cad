import { describe, it } from '@jest/globals';
import { filesSuite } from './files.suite.ts';
import { parseS3Url } from './s3-address.ts';
import { createS3Files } from './s3-files.ts';

// As PARLEY_S3_URL: an empty bucket of a real server.
const url = process.env['TEST_S3_URL'];

if (url) describe('files in a bucket of a real server', () => filesSuite(() => createS3Files(parseS3Url(url))));
else it.skip('needs TEST_S3_URL', () => undefined);

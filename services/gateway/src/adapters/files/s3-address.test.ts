import { expect, it } from '@jest/globals';
import { parseS3Url } from './s3-address.ts';

const key = { accessKeyId: 'AKIA', secretAccessKey: 'a/b+c' };

it.each([
  [
    'https://AKIA:a%2Fb%2Bc@s3.eu-central-1.amazonaws.com/bucket',
    'https://s3.eu-central-1.amazonaws.com/bucket',
    'eu-central-1',
  ],
  ['http://AKIA:a%2Fb%2Bc@minio:9000/bucket/parley/', 'http://minio:9000/bucket/parley', 'us-east-1'],
  ['https://AKIA:a%2Fb%2Bc@s3.example/b?region=cn-north-1', 'https://s3.example/b', 'cn-north-1'],
])('reads %s', (text, url, region) => {
  expect(parseS3Url(text)).toEqual({ ...key, url, region });
});

it('names all that is wrong', () => {
  expect(() => parseS3Url('https://s3.example?zone=1')).toThrow(
    expect.objectContaining({
      code: 'invalid_config',
      detail: [
        'PARLEY_S3_URL: needs a key id and a secret before the host',
        'PARLEY_S3_URL: needs a bucket after the host',
        'PARLEY_S3_URL: does not know zone',
      ].join('\n'),
    }),
  );
});

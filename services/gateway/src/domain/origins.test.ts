import { describe, expect, it } from '@jest/globals';
import { isOriginAllowed, unionOfOrigins } from './origins.ts';

const host = 'chat.example:8080';
const site = { allowedOrigins: ['https://shop.example', 'http://localhost:3000', 'self'], allowNoOrigin: false };

describe('isOriginAllowed', () => {
  it.each([
    ['https://shop.example', true],
    ['https://SHOP.example', true],
    ['https://shop.example:443', true],
    ['http://localhost:3000', true],
    ['http://chat.example:8080', true],
    ['https://chat.example:8080', true],
    ['http://shop.example', false],
    ['https://shop.example:8443', false],
    ['https://shop.example.evil.example', false],
    ['https://evil.example/https://shop.example', false],
    ['https://shop.example/path', false],
    ['https://user@shop.example', false],
    ['https://sub.shop.example', false],
    ['http://localhost', false],
    ['http://chat.example', false],
    ['null', false],
    ['', false],
    ['file://', false],
    ['javascript:alert(1)', false],
  ])('%s: %s', (origin, expected) => {
    expect(isOriginAllowed(site, { origin, host })).toBe(expected);
  });

  it('leaves a default port out when it compares with its own host', () => {
    expect(isOriginAllowed(site, { origin: 'https://chat.example', host: 'chat.example' })).toBe(true);
    expect(isOriginAllowed(site, { origin: 'https://chat.example', host: 'chat.example:443' })).toBe(true);
  });

  it('has no self without a host', () => {
    expect(isOriginAllowed(site, { origin: 'https://chat.example', host: undefined })).toBe(false);
  });

  it('lets a client without an origin in only where the site says so', () => {
    expect(isOriginAllowed(site, { origin: undefined, host })).toBe(false);
    expect(isOriginAllowed({ ...site, allowNoOrigin: true }, { origin: undefined, host })).toBe(true);
  });
});

describe('unionOfOrigins', () => {
  it('allows what any site allows', () => {
    const all = unionOfOrigins([site, { allowedOrigins: ['https://other.example'], allowNoOrigin: true }]);
    expect(isOriginAllowed(all, { origin: 'https://other.example', host })).toBe(true);
    expect(isOriginAllowed(all, { origin: 'https://shop.example', host })).toBe(true);
    expect(isOriginAllowed(all, { origin: undefined, host })).toBe(true);
    expect(isOriginAllowed(all, { origin: 'https://evil.example', host })).toBe(false);
  });
});

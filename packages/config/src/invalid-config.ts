import { ParleyError } from '@parley/contract';

/** All faults found, one a line: an operator mends them in one go. */
export function invalidConfig(faults: readonly string[]): ParleyError {
  return new ParleyError('invalid_config', { detail: faults.join('\n') });
}

/** The faults of an `invalid_config` error, one each. */
export function faultsOf(error: ParleyError): readonly string[] {
  return error.code === 'invalid_config' ? (error.detail ?? '').split('\n') : [];
}

import { ParleyError, token } from '@parley/contract';

interface Visited {
  readonly tenantId: string;
  readonly siteId: string;
  readonly visitorId: string;
}

/** A visitor id may be a customer's own name for somebody, so it is bounded, not spelt out. */
const MAX_VISITOR_ID_LENGTH = 200;

/** Throws `invalid_id`. */
export function checkVisitor({ tenantId, siteId, visitorId }: Visited): void {
  token(tenantId, 'tenant_id');
  token(siteId, 'site_id');
  if (visitorId === '' || visitorId.length > MAX_VISITOR_ID_LENGTH || visitorId.includes('\0'))
    throw new ParleyError('invalid_id', { detail: `visitor_id must have 1 to ${MAX_VISITOR_ID_LENGTH} characters` });
}

/**
 * The row if it is this visitor's. Throws `forbidden` otherwise, and for an unknown id as well: whether a conversation
 * exists is nobody else's business.
 */
export function ownRow<Row extends Visited>(row: Row | undefined, visitor: Visited): Row {
  const isOwn =
    row !== undefined &&
    row.tenantId === visitor.tenantId &&
    row.siteId === visitor.siteId &&
    row.visitorId === visitor.visitorId;
  if (!isOwn) throw new ParleyError('forbidden', { detail: 'not a conversation of this visitor' });
  return row;
}

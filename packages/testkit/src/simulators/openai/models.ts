const MODELS = ['gpt-5', 'gpt-5-mini', 'gpt-4o-mini'];
const CREATED = 1_754_425_777;

/** https://platform.openai.com/docs/api-reference/models/list */
export function modelList(): string {
  const data = MODELS.map((id) => ({ id, object: 'model', created: CREATED, owned_by: 'openai' }));
  return `${JSON.stringify({ object: 'list', data }, null, 2)}\n`;
}

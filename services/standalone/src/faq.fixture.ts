import { join } from 'node:path';
import { loadSites } from '@parley/config';

/** The demo shop's FAQ, to hold answers against. */
export function parseFaq(repository: string) {
  const sites = loadSites(join(repository, 'packages/config/demo/parley.yaml'), {});
  const entries = sites.byKey('demo')?.site.faq ?? [];
  return {
    answerOf(id: string, language: 'zh' | 'en'): string {
      const answer = entries.find((entry) => entry.id === id)?.answer[language];
      if (answer === undefined) throw new Error(`no answer ${id} in ${language}`);
      return answer.trim();
    },
  };
}

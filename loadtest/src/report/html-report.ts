import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { chartsOf } from './charts.ts';
import { drawReport, type PageData } from './page.ts';
import { escaped, reportBody } from './report-body.ts';
import type { LoadTestResult } from './result.ts';
import type { TableWords } from './table.ts';
import { texts } from './texts.ts';

/** One HTML file that opens without a network: style, data, chart library and script are all in it. */
export async function htmlReport(result: LoadTestResult, words: TableWords, at: Date): Promise<string> {
  const library = dirname(createRequire(import.meta.url).resolve('uplot'));
  const [libraryScript, libraryStyle, style] = await Promise.all([
    readFile(join(library, 'uPlot.iife.min.js'), 'utf8'),
    readFile(join(library, 'uPlot.min.css'), 'utf8'),
    readFile(join(import.meta.dirname, 'report.css'), 'utf8'),
  ]);
  const data: PageData = {
    charts: chartsOf(result),
    warmUpS: result.details.warmupS,
    texts: { ...texts, latencyMeans: words.latency },
  };
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escaped(result.scenario)} · ${result.passed ? 'passed' : 'failed'}</title>
<style>${libraryStyle}
${style}</style>
</head>
<body>
${reportBody(result, words.latency.en, at)}
<script type="application/json" id="data">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>
<script>${libraryScript}</script>
<script>(${drawReport})(JSON.parse(document.getElementById('data').textContent), uPlot);</script>
</body>
</html>
`;
}

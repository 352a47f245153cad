import type { LatencySummary } from '../measure/latencies.ts';
import { countsEntries } from '../services/service-watch.ts';
import type { LoadTestResult } from './result.ts';
import { type TextName, texts } from './texts.ts';

/** What is read before the charts: the verdict, the figures, and what each process spent. */
export function reportBody(result: LoadTestResult, latencyMeans: string, at: Date): string {
  return `<main>
${header(result, at)}
${figures(result)}
${failures(result)}
${result.generatorLimited ? `<p class="card warning">${text('limited')}</p>` : ''}
<section class="card"><h2>${text('latency')}</h2><p class="quiet" data-text="latencyMeans">${escaped(latencyMeans)}</p>${latencyTable(result)}</section>
<div id="charts"></div>
<section class="card"><h2>${text('processesTable')}</h2>${processTable(result)}</section>
${codes(result)}
<footer class="quiet">${text('zoom')}</footer>
</main>`;
}

function header({ connections, details, durationS, passed, scenario, targetRate }: LoadTestResult, at: Date): string {
  const verdict: TextName = passed ? 'passed' : 'failed';
  const rate = details.isClosedLoop ? text('closedLoop') : `${figure(targetRate)} ${text('wanted')}`;
  const parts = [
    `${figure(connections)} ${text('connections')}`,
    rate,
    `${figure(durationS)} ${text('seconds')}`,
    `${figure(details.warmupS)} ${text('warmUp')}`,
    ...(details.processes > 1 ? [`${details.processes} ${text('processes')}`] : []),
  ];
  return `<header>
<div><p class="quiet">${text('title')} · ${at.toISOString().replace('T', ' ').slice(0, 16)} UTC</p>
<h1>${escaped(scenario)} <span class="badge ${verdict}">${text(verdict)}</span></h1>
<p class="quiet">${parts.join(' · ')}</p>
<p class="quiet"><code>npm run loadtest -- ${escaped(details.command)}</code> · ${text('measuredOn')} ${escaped(details.machine)}</p></div>
<button id="language" data-text="language" type="button">${texts.language.en}</button>
</header>`;
}

function figures({ delivered, doubled, latencyMs, lost, nacked, rate, reordered, sent, services }: LoadTestResult) {
  const costs = Object.values(services);
  const total = (of: (cost: (typeof costs)[number]) => number) => costs.reduce((sum, cost) => sum + of(cost), 0);
  const card = (label: string, value: string, unit = '', kind = '') =>
    `<div class="card figure ${kind}"><p class="quiet">${label}</p><p class="value">${value}<small>${unit}</small></p></div>`;
  return `<div class="figures">
${card(text('perSecond'), figure(rate))}
${card(`${text('delivered')} <span class="quiet">${text('ofSent')}</span>`, figure(delivered), ` / ${figure(sent)}`)}
${card('p50', milliseconds(latencyMs.p50), ' ms')}
${card('p99', milliseconds(latencyMs.p99), ' ms')}
${card(text('faults'), `${figure(lost)} · ${figure(doubled)} · ${figure(reordered)}`, '', lost + doubled + reordered > 0 ? 'bad' : '')}
${card(text('nacked'), figure(nacked))}
${costs.length === 0 ? '' : card(text('cpuEach'), figure(total((cost) => cost.cpuMicrosPerMessage)), ' µs')}
${costs.length === 0 ? '' : card(text('memory'), figure(Math.round(total((cost) => cost.rssMiB))), ' MiB')}
</div>`;
}

function failures({ details }: LoadTestResult): string {
  if (details.failures.length === 0) return '';
  const examples = details.violations.map(
    ({ conversationId, detail, fault, invariant }) => `${invariant} ${fault} ${conversationId}: ${detail}`,
  );
  return `<section class="card bad"><h2>${text('failures')}</h2>${list(details.failures)}${list(examples, 'code')}</section>`;
}

function latencyTable({ details, latencyMs }: LoadTestResult): string {
  const row = (name: string, { mean, p50, p90, p99, p999, max }: LatencySummary) =>
    `<tr><th>${isText(name) ? text(name) : escaped(name)}</th>${[mean, p50, p90, p99, p999, max].map((ms) => `<td>${milliseconds(ms)}</td>`).join('')}</tr>`;
  return table(
    `<th>ms</th><th>${text('mean')}</th><th>p50</th><th>p90</th><th>p99</th><th>p99.9</th><th>max</th>`,
    row('', latencyMs) +
      Object.entries(details.further)
        .map(([name, summary]) => row(name, summary))
        .join(''),
  );
}

function processTable({ details, services }: LoadTestResult): string {
  const { generator } = details;
  const cells = (...values: readonly string[]) => values.map((value) => `<td>${value}</td>`).join('');
  const rows = Object.entries(services).map(([name, { cpuMicrosPerMessage, rssMiB }]) => {
    const more = details.services[name];
    const depths = Object.entries(more?.maxQueued ?? {}).filter(([queue]) => countsEntries(queue));
    const [queue, depth] = depths.toSorted(([, a], [, b]) => b - a)[0] ?? [];
    const deepest = depth ? `${escaped(queue ?? '')} ${figure(depth)}` : '–';
    const delay = milliseconds(more?.maxLoopDelayMs ?? 0);
    const growth = figure(more?.rssGrowthMiB ?? 0);
    return `<tr><th>${escaped(name)}</th>${cells(figure(cpuMicrosPerMessage), figure(rssMiB), growth, delay, deepest)}</tr>`;
  });
  const own = cells(figure(generator.cpuMicrosPerMessage), '–', '–', milliseconds(generator.loopDelayMs), '–');
  const heads: readonly TextName[] = ['process', 'cpuMicros', 'rss', 'grewBy', 'maxLoopDelay', 'maxQueued'];
  return table(
    heads.map((name) => `<th>${text(name)}</th>`).join(''),
    `${rows.join('')}<tr class="quiet"><th>${text('generator')}</th>${own}</tr>`,
  );
}

function codes({ details }: LoadTestResult): string {
  const { audited, closes, nacks, silences } = details;
  const counts = Object.entries({ ...nacks, ...closes }).map(([code, count]) => `${code}: ${count}`);
  const notes = counts.length === 0 ? '' : `<h2>${text('codes')}</h2>${list(counts)}`;
  const { count, longestAtS, longestMs } = silences;
  const silent =
    count === 0
      ? ''
      : `<p>${text('silences')}: ${count} × ≥ 0.5 s, ≤ ${figure(longestMs / 1_000)} s (${figure(longestAtS)} s)</p>`;
  const compared = audited === 0 ? '' : `<p class="quiet">${figure(audited)} ${text('audited')}</p>`;
  const all = notes + silent + compared;
  return all === '' ? '' : `<section class="card">${all}</section>`;
}

function table(head: string, body: string): string {
  return `<div class="scroll"><table><thead><tr>${head}</tr></thead><tbody>${body}</tbody></table></div>`;
}

function list(lines: readonly string[], kind = ''): string {
  return lines.length === 0
    ? ''
    : `<ul class="${kind}">${lines.map((one) => `<li>${escaped(one)}</li>`).join('')}</ul>`;
}

/** Put in by its name, so that the page can say it in the other language. */
function text(name: TextName): string {
  return `<span data-text="${name}">${escaped(texts[name].en)}</span>`;
}

function isText(name: string): name is TextName {
  return Object.hasOwn(texts, name);
}

function figure(value: number): string {
  return value.toLocaleString('en', { maximumFractionDigits: 1 });
}

function milliseconds(value: number): string {
  return value.toLocaleString('en', { maximumFractionDigits: value < 10 ? 2 : value < 100 ? 1 : 0 });
}

export function escaped(written: string): string {
  return written.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}

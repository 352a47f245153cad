import type uPlot from 'uplot';
import type { Chart } from './charts.ts';

export interface PageData {
  readonly charts: readonly Chart[];
  /** Seconds at the beginning that are left out of the figures. */
  readonly warmUpS: number;
  readonly texts: Readonly<Record<string, { readonly en: string; readonly zh: string }>>;
}

type ChartLibrary = new (options: uPlot.Options, data: uPlot.AlignedData, target: HTMLElement) => uPlot;

/**
 * The report's script. It is put into the page as its own source text: it may use nothing but its arguments and what a
 * browser has.
 */
export function drawReport({ charts, texts, warmUpS }: PageData, Library: ChartLibrary): void {
  const HEIGHT_PX = 220;
  const COLOURS = 6;
  const place = document.getElementById('charts');
  const style = getComputedStyle(document.documentElement);
  let language: 'en' | 'zh' = navigator.language.startsWith('zh') ? 'zh' : 'en';
  let drawn: { plot: uPlot; frame: HTMLElement }[] = [];

  function say(name: string): string {
    return texts[name]?.[language] ?? name;
  }

  function colour(name: string): string {
    return style.getPropertyValue(name).trim();
  }

  function numberText(value: number | null): string {
    if (value === null || value === undefined) return '–';
    return value.toLocaleString(language, { maximumFractionDigits: value < 10 ? 2 : value < 100 ? 1 : 0 });
  }

  function clockText(seconds: number): string {
    if (seconds < 120) return `${numberText(seconds)} s`;
    const minutes = Math.floor(seconds / 60);
    return `${minutes}:${String(Math.round(seconds % 60)).padStart(2, '0')}`;
  }

  function optionsOf(chart: Chart, width: number): uPlot.Options {
    const axis = {
      stroke: colour('--quiet'),
      font: '11px system-ui, sans-serif',
      grid: { stroke: colour('--line'), width: 1 },
      ticks: { stroke: colour('--line'), width: 1, size: 4 },
    };
    const lines = chart.lines.map(({ label }, index) => {
      const stroke = colour(`--series-${(index % COLOURS) + 1}`);
      return {
        label: say(label),
        stroke,
        width: 1.75,
        // Each colour once, then each once more as a broken line.
        ...(index < COLOURS ? {} : { dash: [6, 4] }),
        ...(chart.lines.length === 1 ? { fill: `${stroke}22` } : {}),
        points: { show: chart.atS.length < 40, size: 4 },
        spanGaps: false,
        value: (_: uPlot, value: number | null) => (value === null ? '–' : `${numberText(value)} ${say(chart.unit)}`),
      };
    });
    return {
      width,
      height: HEIGHT_PX,
      padding: [8, 18, 0, 0],
      hooks: { drawClear: [shadeWarmUp] },
      legend: { live: true },
      cursor: { sync: { key: 'time' }, focus: { prox: 24 }, drag: { x: true, y: false } },
      scales: {
        x: { time: false, range: (_, min, max) => [Math.min(0, min), Math.max(max, 1)] },
        y: chart.isLogarithmic ? { distr: 3, log: 10 } : { range: (_, __, max) => [0, max > 0 ? max * 1.1 : 1] },
      },
      series: [
        { label: language === 'zh' ? '时间' : 'time', value: (_, at) => (at === null ? '–' : clockText(at)) },
        ...lines,
      ],
      axes: [
        { ...axis, size: 30, values: (_, ticks) => ticks.map(clockText) },
        { ...axis, size: 52, values: (_, ticks) => ticks.map((tick) => (tick === null ? '' : numberText(tick))) },
      ],
    };
  }

  function shadeWarmUp(plot: uPlot): void {
    if (warmUpS <= 0) return;
    const { ctx, bbox } = plot;
    const left = Math.max(plot.valToPos(0, 'x', true), bbox.left);
    const right = Math.min(plot.valToPos(warmUpS, 'x', true), bbox.left + bbox.width);
    if (right <= left) return;
    ctx.save();
    ctx.fillStyle = colour('--shade');
    ctx.fillRect(left, bbox.top, right - left, bbox.height);
    ctx.restore();
  }

  function draw(): void {
    for (const { plot } of drawn) plot.destroy();
    drawn = [];
    if (!place) return;
    place.replaceChildren();
    for (const chart of charts) {
      const frame = document.createElement('section');
      frame.className = 'card chart';
      const title = document.createElement('h3');
      title.textContent = chart.unit === '' ? say(chart.title) : `${say(chart.title)}, ${say(chart.unit)}`;
      frame.append(title);
      place.append(frame);
      const data = [chart.atS, ...chart.lines.map(({ values }) => values)] as unknown as uPlot.AlignedData;
      drawn.push({ plot: new Library(optionsOf(chart, widthOf(frame)), data, frame), frame });
    }
  }

  function widthOf(frame: HTMLElement): number {
    const { paddingLeft, paddingRight } = getComputedStyle(frame);
    return frame.clientWidth - Number.parseFloat(paddingLeft) - Number.parseFloat(paddingRight);
  }

  function translate(): void {
    document.documentElement.lang = language;
    for (const element of document.querySelectorAll<HTMLElement>('[data-text]'))
      element.textContent = say(element.dataset['text'] ?? '');
  }

  document.getElementById('language')?.addEventListener('click', () => {
    language = language === 'en' ? 'zh' : 'en';
    translate();
    draw();
  });
  addEventListener('resize', () => {
    for (const { plot, frame } of drawn) plot.setSize({ width: widthOf(frame), height: HEIGHT_PX });
  });
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', draw);
  translate();
  draw();
}

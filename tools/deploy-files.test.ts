// The files for Docker and Kubernetes, read as their tools would read them, and held against the code.
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { parse, parseAllDocuments } from 'yaml';
import { sharedSettings } from '../packages/config/src/index.ts';
import { nodeFlags } from '../packages/testkit/src/stack/repository.ts';
import { GATEWAY_STOP_TIMEOUT_MS } from '../services/gateway/src/config.ts';
import { postgresSettings } from '../services/persistence/src/config.ts';
import { standaloneSettings } from '../services/standalone/src/config.ts';

const root = join(import.meta.dirname, '..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');

/** Every variable the code reads, those in files included. */
const knownVariables = new Set(
  [...Object.values(sharedSettings), ...Object.values(standaloneSettings), ...Object.values(postgresSettings)].flatMap(
    ({ env, secret }) => (secret ? [env, `${env}_FILE`] : [env]),
  ),
);
const ADMIN_PORT = sharedSettings.adminPort.default;
const PUBLIC_PORT = sharedSettings.port.default;

interface ComposeService {
  readonly command?: string | string[];
  readonly environment?: Record<string, string>;
  readonly ports?: string[];
  readonly depends_on?: Record<string, { condition: string }>;
  readonly healthcheck?: { test?: string[]; disable?: boolean };
  readonly volumes?: string[];
}

interface KubernetesObject {
  readonly kind: string;
  readonly metadata?: { name: string };
  readonly resources?: string[];
  readonly spec?: {
    template?: {
      spec: {
        enableServiceLinks: boolean;
        terminationGracePeriodSeconds?: number;
        securityContext: { runAsNonRoot: boolean };
        containers: {
          args: string[];
          env: { name: string; value?: string }[];
          ports?: { name: string; containerPort: number }[];
          lifecycle?: { preStop: { sleep: { seconds: number } } };
          startupProbe?: Probe;
          livenessProbe?: Probe;
          readinessProbe?: Probe;
          securityContext: { readOnlyRootFilesystem: boolean; allowPrivilegeEscalation: boolean };
        }[];
      };
    };
    selector?: Record<string, unknown>;
    ports?: { targetPort: string }[];
  };
}
interface Probe {
  readonly httpGet: { path: string; port: string };
}

/** Of those that stand for several others, which these files start apart. */
const compositions = ['services/standalone/src/main.ts', 'services/session-persistence/src/main.ts'];
const serviceMains = globSync('services/*/src/main.ts', { cwd: root }).filter((path) => !compositions.includes(path));

describe('docker-compose.yml', () => {
  const { services, volumes } = parse(read('docker-compose.yml'), { merge: true }) as {
    services: Record<string, ComposeService>;
    volumes: Record<string, unknown>;
  };

  it('runs every service there is', () => {
    const commands = Object.values(services).flatMap(({ command }) => command ?? []);
    for (const main of serviceMains) expect(commands).toContain(main);
  });

  it.each(Object.entries(services))('%s starts a file that exists, with variables the code knows', (_name, service) => {
    for (const argument of service.command ?? [])
      if (argument.endsWith('.ts')) expect(existsSync(join(root, argument))).toBe(true);
    for (const name of Object.keys(service.environment ?? {}))
      if (!name.startsWith('POSTGRES_')) expect(knownVariables).toContain(name);
    for (const dependency of Object.keys(service.depends_on ?? {})) expect(services).toHaveProperty([dependency]);
    for (const volume of service.volumes ?? []) expect(volumes).toHaveProperty([volume.split(':')[0] ?? '']);
  });

  it('publishes the public port only, and to this machine only unless told otherwise', () => {
    const published = Object.values(services).flatMap(({ ports }) => ports ?? []);
    expect(published).toEqual([`\${PARLEY_PUBLISH:-127.0.0.1:${PUBLIC_PORT}}:${PUBLIC_PORT}`]);
  });

  it('asks every service whether it is ready on its admin port', () => {
    for (const { command, healthcheck } of Object.values(services)) {
      if (!command?.includes('main.ts') && !String(command).endsWith('src/main.ts')) continue;
      expect(healthcheck?.test?.join(' ')).toContain(`127.0.0.1:${ADMIN_PORT}/readyz`);
    }
  });

  it('tells the gateway where the routers serve the door', () => {
    const { gateway, 'llm-router': router } = services;
    const port = router?.environment?.['PARLEY_LLM_PORT'];
    expect(gateway?.environment?.['PARLEY_LLM_URL']).toBe(`http://llm-router:${port}`);
  });

  it('keeps visitors’ files in a volume, which belongs to whom the gateway runs as', () => {
    const folder = services['gateway']?.environment?.['PARLEY_DATA_DIR'];
    expect(services['gateway']?.volumes).toContain(`files:${folder}`);
    expect(read('deploy/Dockerfile')).toContain(`COPY --from=build --chown=65532:65532 ${folder} ${folder}`);
  });

  it('gives what Node compiled to whom it will run as, who alone can read it', () => {
    expect(read('deploy/Dockerfile')).toContain('COPY --from=build --chown=65532:65532 /compiled /compiled');
  });

  it('holds no password', () => {
    expect(read('docker-compose.yml')).not.toMatch(/PASSWORD: |:\/\/[^/\s]*:[^/\s]*@/);
  });
});

describe('k8s/base', () => {
  const files = globSync('k8s/base/*.yaml', { cwd: root });
  const objects = files.flatMap((file) => {
    const documents = parseAllDocuments(read(file));
    expect(documents.flatMap(({ errors }) => errors)).toEqual([]);
    return documents.map((document) => ({ file, object: document.toJS() as KubernetesObject }));
  });
  const pods = objects.flatMap(({ object }) =>
    object.spec?.template
      ? [{ name: `${object.kind} ${object.metadata?.name}`, kind: object.kind, pod: object.spec.template.spec }]
      : [],
  );

  it('lists every file in its kustomization', () => {
    const kustomization = objects.find(({ object }) => object.kind === 'Kustomization')?.object;
    expect(
      files
        .map((file) => file.replace('k8s/base/', ''))
        .filter((file) => file !== 'kustomization.yaml')
        .sort(),
    ).toEqual([...(kustomization?.resources ?? [])].sort());
  });

  it('runs every service there is', () => {
    const started = pods.flatMap(({ pod }) => pod.containers.flatMap(({ args }) => args));
    for (const main of serviceMains) expect(started).toContain(main);
    expect(started).toContain('services/persistence/src/migrate.ts');
  });

  it.each(pods)('$name starts files that exist, with variables the code knows, and locked down', ({ pod }) => {
    expect(pod.enableServiceLinks).toBe(false);
    expect(pod.securityContext.runAsNonRoot).toBe(true);
    for (const { args, env, securityContext } of pod.containers) {
      for (const argument of args) expect(existsSync(join(root, argument))).toBe(true);
      for (const { name } of env) expect(knownVariables).toContain(name);
      expect(securityContext).toMatchObject({ readOnlyRootFilesystem: true, allowPrivilegeEscalation: false });
    }
  });

  it.each(pods.filter(({ kind }) => kind === 'Deployment'))(
    '$name is probed where it answers, and is given time to stop',
    ({ pod }) => {
      const [container] = pod.containers;
      const ports = Object.fromEntries(container?.ports?.map(({ name, containerPort }) => [name, containerPort]) ?? []);
      expect(ports['admin']).toBe(ADMIN_PORT);
      if ('http' in ports) expect(ports['http']).toBe(PUBLIC_PORT);
      expect(container?.livenessProbe?.httpGet).toEqual({ path: '/livez', port: 'admin' });
      expect(container?.readinessProbe?.httpGet).toEqual({ path: '/readyz', port: 'admin' });
      const preStop = container?.lifecycle?.preStop.sleep.seconds ?? 0;
      expect(pod.terminationGracePeriodSeconds).toBeGreaterThan(preStop + 20);
    },
  );

  it('gives a gateway the time it takes to send its clients elsewhere', () => {
    const pod = pods.find(({ name }) => name === 'Deployment gateway')?.pod;
    const preStop = pod?.containers[0]?.lifecycle?.preStop.sleep.seconds ?? 0;
    expect(pod?.terminationGracePeriodSeconds).toBeGreaterThanOrEqual(preStop + GATEWAY_STOP_TIMEOUT_MS / 1_000);
    const compose = parse(read('docker-compose.yml'), { merge: true }).services.gateway.stop_grace_period;
    expect(Number.parseInt(compose, 10)).toBeGreaterThanOrEqual(GATEWAY_STOP_TIMEOUT_MS / 1_000);
  });

  it('lets every Service reach a port that its own pods open', () => {
    const services = objects.filter(({ object }) => object.kind === 'Service').map(({ object }) => object);
    expect(services.map(({ metadata }) => metadata?.name).sort()).toEqual(['gateway', 'llm-router']);
    for (const { metadata, spec } of services) {
      const pod = pods.find(({ name }) => name === `Deployment ${metadata?.name}`)?.pod;
      const names = pod?.containers.flatMap(({ ports }) => ports?.map(({ name }) => name) ?? []);
      for (const { targetPort } of spec?.ports ?? []) expect(names).toContain(targetPort);
    }
  });

  it('gives all gateways one place for visitors’ files', () => {
    const [gateway] = pods.find(({ name }) => name === 'Deployment gateway')?.pod.containers ?? [];
    expect(gateway?.env.map(({ name }) => name)).toContain('PARLEY_S3_URL');
    expect(read('k8s/base/kustomization.yaml')).toContain('--from-literal=s3-url=');
  });

  it('tells the gateway where the routers serve the door', () => {
    const variableOf = (deployment: string, variable: string) =>
      pods
        .find(({ name }) => name === `Deployment ${deployment}`)
        ?.pod.containers[0]?.env.find(({ name }) => name === variable)?.value;
    const router = pods.find(({ name }) => name === 'Deployment llm-router')?.pod.containers[0];
    expect(router?.ports?.find(({ name }) => name === 'llm')?.containerPort).toBe(
      Number(variableOf('llm-router', 'PARLEY_LLM_PORT')),
    );
    expect(variableOf('gateway', 'PARLEY_LLM_URL')).toBe('http://llm-router');
  });
});

describe('deploy/Dockerfile', () => {
  const dockerfile = read('deploy/Dockerfile');

  it('runs as nobody, opens the ports the code listens on, and starts a file that exists', () => {
    expect(dockerfile).toMatch(/^USER 65532/m);
    expect(dockerfile).toMatch(new RegExp(`^EXPOSE ${PUBLIC_PORT} ${ADMIN_PORT}$`, 'm'));
    const [, command] = /^CMD \["(.+)"\]$/m.exec(dockerfile) ?? [];
    expect(existsSync(join(root, command ?? '?'))).toBe(true);
    for (const [, script] of dockerfile.matchAll(/node (\S+\.ts)/g))
      expect(existsSync(join(root, script ?? '?'))).toBe(true);
  });

  it('runs Node as the bootstrap and the stack do, so that what is measured is what is run', () => {
    for (const flag of nodeFlags) {
      expect(dockerfile).toMatch(new RegExp(`^ENTRYPOINT .*"${flag}"`, 'm'));
      expect(read('tools/bootstrap.mjs')).toContain(flag);
    }
    expect(nodeFlags.length).toBeGreaterThan(0);
  });

  it('installs with the pnpm that the bootstrap uses', () => {
    const [version] = /pnpm@[\d.]+/.exec(dockerfile) ?? [];
    expect(read('tools/bootstrap.mjs')).toContain(version ?? '?');
  });
});

import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { type Finding, passes, table } from './report.ts';
import { againstOthers } from './suites/against-others.ts';
import { answers } from './suites/answers.ts';
import { flows } from './suites/flows.ts';
import { growth } from './suites/growth.ts';
import { hostile } from './suites/hostile.ts';
import { start } from './suites/start.ts';
import type { Run, Suite } from './suites/suite.ts';
import { typing } from './suites/typing.ts';

const SUITES: Readonly<Record<string, Suite>> = {
  'against-others': againstOthers,
  growth,
  hostile,
  typing,
  answers,
  flows,
  start,
};

/** `bench [--gate] [--only SUITE,…] [--json FILE]`: prints a table; exits with 1 when `--gate` is given and a figure is beyond its bar. */
async function main(argv: readonly string[]) {
  const value = (flag: string) => (argv.includes(flag) ? argv[argv.indexOf(flag) + 1] : undefined);
  const gate = argv.includes('--gate');
  const only = value('--only')?.split(',');
  const root = process.env.MONEY_TRAIL_ROOT ?? process.cwd();
  const findings: Finding[] = [];
  const startedMs = performance.now();
  for (const [name, suite] of Object.entries(SUITES)) {
    if (only && !only.includes(name)) continue;
    const before = performance.now();
    findings.push(...(await measured(suite, { gate, root })));
    process.stderr.write(`${name}: ${((performance.now() - before) / 1000).toFixed(1)} s\n`);
  }
  process.stdout.write(`${table(findings)}\n`);
  const file = value('--json');
  if (file !== undefined) writeFileSync(file, `${JSON.stringify(summary(findings, performance.now() - startedMs), null, 2)}\n`);
  const worse = beyond(findings);
  if (worse > 0) process.stderr.write(`${worse} of ${findings.length} figures are beyond their bar\n`);
  if (gate && worse > 0) process.exitCode = 1;
}

const beyond = (findings: readonly Finding[]): number => findings.filter((finding) => !passes(finding)).length;

/** Runs of a suite in which the gate has a figure beyond its bar: a short one may have met a busy machine. */
const MOST_RUNS = 3;

async function measured(suite: Suite, run: Run): Promise<readonly Finding[]> {
  let best = await suite(run);
  for (let runs = 1; run.gate && beyond(best) > 0 && runs < MOST_RUNS; runs++) {
    process.stderr.write(`${table(best.filter((finding) => !passes(finding)))}\nonce more\n`);
    const again = await suite(run);
    if (beyond(again) < beyond(best)) best = again;
  }
  return best;
}

const summary = (findings: readonly Finding[], elapsedMs: number) => ({
  node: process.version,
  cpu: cpus()[0]?.model,
  cores: cpus().length,
  elapsedSeconds: Math.round(elapsedMs / 1000),
  findings: findings.map((finding) => ({ ...finding, passes: passes(finding) })),
});

await main(process.argv.slice(2));

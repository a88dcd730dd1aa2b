import type { FullResult, Reporter, TestCase, TestResult } from '@playwright/test/reporter';

/** Prints what the demo says it does and nothing else, and what went wrong where it did. */
export default class Tell implements Reporter {
  onStdOut(chunk: string | Buffer): void {
    process.stdout.write(chunk);
  }

  onTestEnd(_test: TestCase, result: TestResult): void {
    for (const error of result.errors)
      process.stderr.write(`${error.message ?? String(error.value)}\n`);
  }

  onEnd(result: FullResult): void {
    if (result.status !== 'passed') process.stderr.write('The demo did not come to its end.\n');
  }

  printsToStdio(): boolean {
    return true;
  }
}

import type { Reporter, TestCase, TestModule } from 'vitest/node'

/**
 * Says at the end which tests were skipped and why, which needed a second try, and how many passed, failed and were
 * skipped.
 */
export default class SummaryReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const tests = modules.flatMap((module) => [...module.children.allTests()])
    const of = (state: string) => tests.filter((test) => test.result().state === state)
    const broken = modules.filter((module) => !module.ok() && module.errors().length > 0)
    for (const [reason, skipped] of Map.groupBy(of('skipped'), reasonOf)) {
      console.log(
        `skipped, ${reason}:${skipped.map((test) => `\n  ${test.module.relativeModuleId}: ${test.fullName}`).join('')}`,
      )
    }
    for (const test of tests.filter((each) => each.diagnostic()?.flaky)) {
      console.log(`passed at the second try only: ${test.module.relativeModuleId}: ${test.fullName}`)
    }
    console.log(
      `\n${of('passed').length} passed, ${of('failed').length + broken.length} failed, ${of('skipped').length} skipped`,
    )
  }
}

function reasonOf(test: TestCase): string {
  const result = test.result()
  return (result.state === 'skipped' && result.note) || 'no reason given'
}

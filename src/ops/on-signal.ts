/**
 * Calls back on the first SIGTERM or SIGINT; a second one ends the process at once, with the status that a shell gives
 * to that signal. Other signals keep their meaning.
 */
export function onSignal(callback: (signal: NodeJS.Signals) => void): void {
  const codes = { SIGINT: 130, SIGTERM: 143 } as const
  let signalled = false
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      if (signalled) process.exit(codes[signal])
      signalled = true
      callback(signal)
    })
  }
}

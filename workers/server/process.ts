/**
 * Runs a process until Ctrl-C or SIGTERM, then shuts it down gracefully. A second signal or the end of the grace period
 * kills it.
 */
export async function main(start: () => Promise<{ stop(): Promise<void>; graceMs: number }>) {
  try {
    const { stop, graceMs } = await start()
    let stoppingSince: number | undefined
    const shutDown = (signal: string) => {
      if (stoppingSince !== undefined) {
        // terminal and npm can both deliver one Ctrl-C, so a second signal counts only after a second
        if (performance.now() - stoppingSince > 1_000) process.exit(1)
        return
      }
      stoppingSince = performance.now()
      setTimeout(() => process.exit(1), graceMs + 2_000).unref()
      if (process.stdout.isTTY) console.log(`\n${signal}: shutting down…`)
      stop().then(
        () => process.exit(0),
        (error) => exitWithError(error),
      )
    }
    process.on('SIGINT', () => shutDown('Ctrl-C'))
    process.on('SIGTERM', () => shutDown('SIGTERM'))
    onParentExit(() => stoppingSince ?? shutDown('SIGTERM'))
  } catch (error) {
    exitWithError(error)
  }
}

/** Calls back when the shell that npm starts has exited, because a shell does not pass SIGTERM on. */
function onParentExit(callback: () => void) {
  if (!process.env.npm_lifecycle_event) return
  const shell = process.ppid
  const timer = setInterval(() => {
    if (process.ppid === shell) return
    clearInterval(timer)
    callback()
  }, 500).unref()
}

function exitWithError(error: unknown): never {
  console.error(`\n${error instanceof Error ? error.message : String(error)}\n`)
  if (process.env.LOG_LEVEL === 'debug') console.error(error)
  process.exit(1)
}

/** Runs a process until Ctrl-C or SIGTERM, then lets it come to rest; a second signal, or a rest that takes too long, ends it hard. */
export async function main(start: () => Promise<{ stop(): Promise<void>; graceMs: number }>) {
  try {
    const { stop, graceMs } = await start()
    let stoppingSince: number | undefined
    const end = (signal: string) => {
      if (stoppingSince !== undefined) {
        // one Ctrl-C can reach us twice, by the terminal and by npm: only a later one means "now"
        if (performance.now() - stoppingSince > 1_000) process.exit(1)
        return
      }
      stoppingSince = performance.now()
      setTimeout(() => process.exit(1), graceMs + 2_000).unref()
      if (process.stdout.isTTY) console.log(`\n${signal}: finishing what is under way…`)
      stop().then(
        () => process.exit(0),
        (error) => exitWithError(error),
      )
    }
    process.on('SIGINT', () => end('Ctrl-C'))
    process.on('SIGTERM', () => end('SIGTERM'))
    onParentExit(() => stoppingSince ?? end('SIGTERM'))
  } catch (error) {
    exitWithError(error)
  }
}

/** npm runs us inside a shell, and a shell dies of SIGTERM without passing it on: that it is gone is how we hear of it. */
function onParentExit(end: () => void) {
  if (!process.env.npm_lifecycle_event) return
  const shell = process.ppid
  const watch = setInterval(() => {
    if (process.ppid === shell) return
    clearInterval(watch)
    end()
  }, 500).unref()
}

function exitWithError(error: unknown): never {
  console.error(`\n${error instanceof Error ? error.message : String(error)}\n`)
  if (process.env.LOG_LEVEL === 'debug') console.error(error)
  process.exit(1)
}

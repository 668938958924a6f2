const width = 30
const everyMs = 50

/** On a terminal a bar that fills, elsewhere a line for each part that begins. Work that does not let go of the event loop is shown all the same. */
export function progressBar(out: NodeJS.WriteStream = process.stdout) {
  let part = ''
  let toldAt = Number.NEGATIVE_INFINITY
  let drawn = false

  return {
    tell(share: number, name: string) {
      const begins = name !== part
      part = name
      if (!out.isTTY) {
        if (begins) out.write(`${percent(share)} ${name}\n`)
        return
      }
      if (!begins && performance.now() - toldAt < everyMs) return
      toldAt = performance.now()
      drawn = true
      const full = Math.round(share * width)
      out.write(`\r${'█'.repeat(full)}${'░'.repeat(width - full)} ${percent(share)} ${name}\x1b[K`)
    },
    /** Leaves the line empty for what comes after. */
    end() {
      if (drawn) out.write('\r\x1b[K')
      drawn = false
    },
  }
}

const percent = (share: number) => `${Math.floor(share * 100)} %`.padStart(5)

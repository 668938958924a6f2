import type { WriteStream } from 'node:tty'

const barWidth = 30

/** Reports progress: on a terminal with a bar that is redrawn in place, elsewhere with a line for each step. */
export function createProgressBar(out: Pick<WriteStream, 'isTTY' | 'write'>) {
  let shown = ''
  const show = (text: string) => {
    if (text !== shown) out.write(out.isTTY ? `\r\x1b[K${text}` : `${text}\n`)
    shown = text
  }
  return {
    update(share: number, step: string) {
      const full = Math.round(share * barWidth)
      show(
        out.isTTY
          ? `  ${'█'.repeat(full)}${'░'.repeat(barWidth - full)} ${String(Math.floor(share * 100)).padStart(3)} %  ${step}`
          : step,
      )
    },
    /** Removes the bar from a terminal. */
    clear() {
      if (out.isTTY && shown !== '') out.write('\r\x1b[K')
      shown = ''
    },
  }
}

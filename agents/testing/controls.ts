import type { ChildProcessHandle } from './cluster.ts'

/** What a test changes in a server that runs, by the name of the control. */
export type Controls = Record<string, (value: string) => void>

/** Applies the controls that the test sends to this process, and confirms each. */
export function applyControls(controls: Controls) {
  process.on('message', ({ control, value }: { control: string; value: string }) => {
    controls[control]!(value)
    process.send!(control)
  })
  process.channel?.unref()
}

/** Has a server apply a control. Resolves when it has done so, or has ended. */
export async function sendControl({ process: child, died }: ChildProcessHandle, control: string, value: string) {
  const applied = new Promise((resolve) => child.once('message', resolve))
  child.send({ control, value }, () => {}) // the callback gets the error of a server that has just ended
  await Promise.race([applied, died])
}

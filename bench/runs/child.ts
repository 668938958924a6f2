import { fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/** Starts a process of the benchmark that answers one message at a time; `hello` is its first message. */
export async function startChild<Hello, Answer = unknown>(
  file: string,
  env: Record<string, string> = {},
  execArgv: string[] = [],
) {
  const child = fork(fileURLToPath(new URL(file, import.meta.url)), {
    env: { ...process.env, ...env },
    execArgv: [...process.execArgv, ...execArgv],
  })
  const next = <Message>() =>
    new Promise<Message>((resolve, reject) => {
      const failed = (code: number | null) => reject(new Error(`${file} exited with ${code}.`))
      child.once('exit', failed)
      child.once('message', (message) => {
        child.off('exit', failed)
        resolve(message as Message)
      })
    })
  return {
    hello: await next<Hello>(),
    ask(message: string): Promise<Answer> {
      const answer = next<Answer>()
      child.send(message)
      return answer
    },
    stop: () =>
      new Promise<void>((resolve) => {
        child.once('exit', () => resolve())
        child.send('stop')
      }),
    kill: () => child.kill(),
  }
}

import { AsyncLocalStorage } from 'node:async_hooks'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Services } from '#platform/context.ts'
import { newId } from '#platform/db/id.ts'
import { Cancelled } from '#platform/queue/queue.ts'
import type { GraphAgent } from '../registry/graph.ts'
import { isOver, type Run } from '../run-store/events.ts'
import { dueRuns, firstInThread, joined, release, renew, type Suspect, signsOfLife, suspectRuns, type TakeOptions, take } from '../run-store/lease.ts'
import { watchWorkers } from '../run-store/liveness.ts'
import { expire } from '../run-store/waits.ts'
import { openTeller } from './event-writer.ts'
import { execute } from './execute.ts'
import { Ending, Fenced, Shutdown } from './interruptions.ts'
import { createReadier, type Resolve } from './prepare-agent.ts'

export interface WorkerOptions {
  /** Agents that bring a graph; those of the library unless told. */
  graphs?: readonly GraphAgent[]
  resolve: Resolve
  concurrency: number
  /** How long a silent worker keeps its runs before another may take them over. */
  leaseMs: number
  /** How often leases are renewed, cancellations seen, and forgotten runs found. */
  beatMs: number
}

type Manner = Pick<TakeOptions, 'suspects' | 'silent' | 'alone'>

interface Held {
  controller: AbortController
  done: Promise<void>
  run?: Run
}

/** How long one suspected run, or the wait for an empty worker, may keep others waiting; twice as long for each crash. */
const patienceMs = 15_000
/** So many suspects at once were hardly all the cause: those of a first crash are then examined in groups. */
const many = 32
const groupSize = 16

/**
 * Takes runs and works on them. The bell makes it quick, the beat makes it certain.
 *
 * A run that was held when its worker went down is suspected until it moves again, and works alone: when it is due, this
 * worker takes nothing new, lets what it holds step aside between two turns, and examines the suspects one by one.
 */
export function startWorker(services: Services, { resolve, concurrency, leaseMs, beatMs, graphs }: WorkerOptions) {
  const { db, events, log, queue } = services
  const me = newId()
  const makeReady = createReadier(services, resolve, graphs)
  const held = new Map<string, Held>()
  /** Whoever rings may be inside a graph of another run, whose signals and callbacks LangChain would hand on to this one. */
  const outside = AsyncLocalStorage.snapshot()
  let stopped = false
  let examining = false
  /** There is more to do than there was room for. */
  let more = false
  let beatsUntilDrain = 1
  /** Workers whose runs may be taken over. */
  let silent: string[] = []
  const silentOf = watchWorkers(leaseMs)

  function hold(runId: string, manner: Manner): Promise<void> {
    const mine: Held = { controller: new AbortController(), done: Promise.resolve() }
    held.set(runId, mine)
    mine.done = outside(work, runId, mine, manner)
      .catch((err) => log.error({ err, runId }, 'a run was interrupted'))
      .finally(() => {
        held.delete(runId)
        if (more) void sweep()
      })
    return mine.done
  }

  async function work(runId: string, mine: Held, manner: Manner) {
    const taken = await take(db, runId, { worker: me, leaseMs, ...manner })
    if (!taken) return
    const { run, told } = taken
    mine.run = run
    const teller = openTeller(events, runId, told.at(-1)!)
    teller.told(told)
    await execute(run, { services, teller, controller: mine.controller, makeReady, shouldStepAside: () => examining }).finally(teller.hush)
    if (isOver(run.status) || run.status === 'waiting') await events.end(runId)
    if (isOver(run.status) && run.parentStep !== null) await queue('runs').enqueue(run.parentRunId!)
    if (isOver(run.status) && run.threadId) await ringNext(run.threadId)
  }

  /** What waits in its thread would also be found by the sweep, only later. */
  async function ringNext(threadId: string) {
    const next = await firstInThread(db, threadId)
    if (next) await queue('runs').enqueue(next)
  }

  /** The bell: news about one run, from whoever started it. */
  async function ring(runId: string, signal: AbortSignal) {
    if (stopped) return
    if (held.has(runId)) {
      more = true // news for a run that is just coming to rest
      return
    }
    if (examining || held.size >= concurrency) {
      more = true
      return
    }
    const done = hold(runId, { suspects: false, alone: false })
    const { controller } = held.get(runId)!
    const abort = () => {
      // a lost lock of the bell is none of our leases; that we stop we know from `stop`
      if (signal.reason instanceof Cancelled) controller.abort(new Ending('cancelled'))
    }
    signal.addEventListener('abort', abort, { once: true })
    await done
  }

  let sweeping: Promise<void> | undefined
  const sweep = () => {
    sweeping ??= takeDue()
      .catch((err) => log.warn({ err }, 'the runs that are due could not be read'))
      .finally(() => {
        sweeping = undefined
      })
    return sweeping
  }

  async function takeDue() {
    const room = concurrency - held.size
    if (stopped || examining || room <= 0) return
    const due = await dueRuns(db, room)
    more = due.length === room
    for (const { id } of due) if (!stopped && !examining && !held.has(id) && held.size < concurrency) void hold(id, { suspects: false, alone: false })
  }

  /** Suspects, one by one, with nothing else in this process that could be the cause, or the victim. */
  async function examine() {
    examining = true
    try {
      await within(patienceMs, allDone())
      const inGroups = (await suspectRuns(db, silent, many + 1)).length > many
      while (!stopped && held.size === 0) {
        const group = nextGroup(await suspectRuns(db, silent, groupSize), inGroups)
        if (group.length === 0 || stopped) return
        const alone = group.length === 1
        const done = Promise.all(group.map(({ id, silent }) => hold(id, { suspects: true, silent, alone })))
        await within(patienceMs * 2 ** Math.max(...group.map(({ crashes }) => crashes)), done)
        for (const { run } of held.values()) if (run && alone) await joined(db, run)
      }
      beatsUntilDrain = Math.ceil((2 * patienceMs) / beatMs) // something here takes long: let others have their turn
    } finally {
      examining = false
      void sweep()
    }
  }

  const allDone = () => Promise.all([...held.values()].map(({ done }) => done))

  async function beat() {
    const before = [...held].filter(([, { run }]) => run) // only what was ours when we asked
    const renewed = new Map((await renew(db, me, leaseMs)).map((run) => [run.id, run]))
    for (const [id, { controller, run }] of before) {
      const now = renewed.get(id)
      if (now?.epoch !== run!.epoch) controller.abort(new Fenced())
      else if (now.cancelAt) controller.abort(new Ending('cancelled'))
    }
    // ours, and nobody works on it: the database was away when it should have been handed back
    for (const [id, run] of renewed) if (!held.has(id)) await release(db, run)
    silent = silentOf(await signsOfLife(db, me))
    await expire(db)
    await sweep()
    if (examining || stopped) return
    const [suspect] = await suspectRuns(db, silent, 1)
    if (!suspect) beatsUntilDrain = 1
    else if (held.size === 0 || beatsUntilDrain-- <= 0) examination = examine().catch((err) => log.warn({ err }, 'suspected runs could not be examined'))
  }

  let examination = Promise.resolve()
  let beating = Promise.resolve()
  const inStep = () => {
    beating = beating.then(beat).catch((err) => log.warn({ err }, 'the beat of the worker failed'))
  }
  const timer = setInterval(inStep, beatMs)
  inStep()
  const bell = queue('runs').work(ring, { concurrency })

  return {
    /** Hands back what it holds, at a point from which it goes on elsewhere, and waits until it has. */
    async stop() {
      stopped = true
      clearInterval(timer)
      for (const { controller } of held.values()) controller.abort(new Shutdown())
      await beating
      for (const { controller } of held.values()) controller.abort(new Shutdown())
      await Promise.all([bell.stop(), sweeping, examination, allDone()])
    },
  }
}

/** Those who were there at a single crash come first, and when they are many, several at a time; a second crash is examined alone. */
function nextGroup(suspects: Suspect[], inGroups: boolean): Suspect[] {
  const first = suspects.filter(({ crashes }) => crashes <= 1)
  return inGroups && first.length > 1 ? first : suspects.slice(0, 1)
}

async function within(ms: number, work: Promise<unknown>) {
  const over = new AbortController()
  await Promise.race([work, sleep(ms, undefined, { signal: over.signal }).catch(() => {})])
  over.abort()
}

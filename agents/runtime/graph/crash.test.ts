import { expect, it } from 'vitest'
import { atRest, faultsOf } from '../../testing/faults.ts'
import { house, kill, until } from '../../testing/house.ts'
import { beginWithGraph } from '../../testing/with-graph.ts'

const home = await house()

it.each(['before-intent:2', 'after-intent:2', 'after-effect:6', 'after-result:6'])(
  'killed %s, every run of a graph goes on to its end, and nothing recorded is done again',
  async (FAILPOINT) => {
    const ids = await Promise.all(Array.from({ length: 4 }, () => beginWithGraph(home, 'plain', 'worker', crypto.randomUUID())))
    const doomed = await home.server({ FAILPOINT })
    await doomed.died
    const next = await home.server()
    await until(() => atRest(home))
    await kill(next)
    expect(await faultsOf(home, ids)).toEqual([])
  },
  60_000,
)

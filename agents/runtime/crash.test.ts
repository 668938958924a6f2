import { it } from 'vitest'
import { house, kill, until } from '../testing/house.ts'
import { atRest, beginMany, prove } from '../testing/prove.ts'

const home = await house()

// the second time it is a deposit, which acts inside the database; the sixth time an act outside it
it.each(['before-intent', 'after-intent', 'after-effect', 'after-result'].flatMap((name) => [`${name}:2`, `${name}:6`]))(
  'killed %s, every run goes on to its end',
  async (FAILPOINT) => {
    const ids = await beginMany(home, 4)
    const doomed = await home.server({ FAILPOINT })
    await doomed.died
    const next = await home.server()
    await until(() => atRest(home))
    await kill(next)
    await prove(home, ids)
  },
)

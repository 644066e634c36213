import { codeHolder } from '#shared/kernel/code-key'
import { everGroups } from '#shared/domain/collectivities/groups-on'
import { sirenClash } from '#shared/domain/collectivities/siren-clash'
import { missingCollectivities } from './missing-records'
import { nameOfBody } from './name-of-body'
import { saving } from './saves'
import { bodyConcern } from './body-concern'

/**
 * Creates or replaces a body. Its code and its SIREN are its own, the groups it belongs to exist, and where a standing statement ordered
 * equal remainders by code, the code keeps its order; the populations that it used stay.
 */
export const saveCollectivity = saving(
  'collectivities',
  (body, registers) => {
    const { collectivities } = registers
    const holder = codeHolder(body, [...collectivities.values()], ({ code }) => code)
    if (holder !== undefined)
      return [{ code: 'codeTaken', value: body.code, holder: nameOfBody(registers, holder.id) }]
    const clash = sirenClash(body, [...collectivities.values()])
    return clash === null ? missingCollectivities(registers, everGroups(body), [body.id]) : [clash]
  },
  {
    concerned: bodyConcern,
    what: (body, { collectivities }) =>
      nameOfBody({ collectivities: new Map(collectivities).set(body.id, body) }, body.id),
  },
)

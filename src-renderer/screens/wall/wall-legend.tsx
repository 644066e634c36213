import { useWording } from '../../ui/use-wording'
import barClasses from './wall-bars.module.css'
import classes from './wall.module.css'

/** The legend of the styles of a cell. */
export function WallLegend() {
  const { t } = useWording()
  return (
    <span className={barClasses.legend}>
      <span>
        <i className={barClasses.sample} data-status="foreseen" />
        {t('wall.legend.foreseen')}
      </span>
      <span>
        <i className={barClasses.sample} data-status="confirmed">
          3
        </i>
        {t('wall.spoken.confirmed')}
      </span>
      <span>
        <i className={classes.dot} />
        {t('wall.legend.differs')}
      </span>
    </span>
  )
}

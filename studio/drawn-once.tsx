import {type LayoutProps, LoadingBlock, useFeatureEnabled} from 'sanity'

/**
 * The whole Studio, once it has heard which features the project has. The packaged Studio wraps itself in something else
 * when it hears late that comments are not among them (`CommentsStudioLayout` of 6.16), whether or not they are switched
 * off here: every tool is then made anew, and what somebody typed in it by then is gone. So nothing is drawn before.
 */
export function DrawnOnce(props: LayoutProps) {
  const {isLoading} = useFeatureEnabled('studioComments')
  return isLoading ? <LoadingBlock fill /> : props.renderDefault(props)
}

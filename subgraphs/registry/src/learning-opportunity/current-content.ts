import type { Context } from '../context.ts';
import type { LearningOpportunityVersion } from './learning-opportunity-version.entity.ts';
import type { LearningOpportunity } from './learning-opportunity.entity.ts';

type Loading = Pick<Context, 'loaders'>;

/** What an opportunity says now. */
export async function contentNow(id: string, { loaders }: Loading): Promise<LearningOpportunityVersion> {
  const content = await loaders.currentVersion.load(id);
  if (content === null) throw new Error(`learning opportunity ${id} has no current version`);
  return content;
}

/** An opportunity as it stands after a command of this request; what was loaded before is forgotten. */
export async function afterCommand(id: string, { loaders }: Loading): Promise<LearningOpportunity | null> {
  loaders.currentVersion.clear(id);
  loaders.admissionDecisions.clear(id);
  loaders.upcomingSessions.clear(id);
  return loaders.learningOpportunity.clear(id).load(id);
}

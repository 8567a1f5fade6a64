import { PLAN } from '../lexicon/telling.ts';
import { line, type Step } from './line.ts';
import { judge } from './orders.ts';

/** What is going to be done anyway: told, not demanded. */
export const byPlan: Step = (sentence, state) => {
  if (!/^(?:下一步|接下来|据悉)/.test(sentence.text) || !PLAN.test(sentence.text)) return null;
  // 下一步，街道将加快征迁，确保按期完成: what it is to lead to orders nobody.
  const planned = sentence.text.replace(PLAN, '').replace(/，(?:确保|力争)[^，。]*。?$/, '');
  if (judge(planned, 'neutral').rule === 'order.modal') return null;
  return line(sentence, state, 'plan', 'plan.next-step');
};

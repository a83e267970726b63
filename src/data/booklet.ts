import { getGuideGroups } from './guides.ts';
import { getHelpPoints } from './help-points.ts';
import { getPageWords } from './pages.ts';
import { getQuestionGroups } from './questions.ts';
import { getTerms } from './terms.ts';
import { getWarnings } from './warnings.ts';

/** All that the booklet to carry away holds, and the ISO day on which any of it last changed. */
export async function getBooklet() {
  const [guideGroups, questionGroups, warnings, points, terms] = await Promise.all([
    getGuideGroups(),
    getQuestionGroups(),
    getWarnings(),
    getHelpPoints(),
    getTerms(),
  ]);
  const [guidePage, questionPage, warningPage, helpPage, termPage] = await Promise.all([
    getPageWords('huong-dan'),
    getPageWords('hoi-dap'),
    getPageWords('canh-giac'),
    getPageWords('can-giup'),
    getPageWords('thuat-ngu'),
  ]);
  const guides = guideGroups.flatMap((group) => group.guides);
  const questions = questionGroups.flatMap((group) => group.questions);
  const items = [...guides, ...questions, ...warnings, ...points, ...terms];
  const words = [warningPage, helpPage].map((page) => page.words);
  const updatedOn = [...items, ...words]
    .map((item) => item.updatedOn)
    .sort()
    .at(-1)!;
  return {
    guides: { ...guidePage, groups: guideGroups, all: guides },
    questions: { ...questionPage, groups: questionGroups, all: questions },
    warnings: { ...warningPage, all: warnings },
    help: { ...helpPage, all: points },
    terms: { ...termPage, all: terms },
    updatedOn,
  };
}

export type Booklet = Awaited<ReturnType<typeof getBooklet>>;

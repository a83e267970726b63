import { getCollection, render } from 'astro:content';
import type { Question } from '#schemas/question.ts';
import { TOPICS, TOPIC_IDS } from '#schemas/topic.ts';
import type { Topic } from '#schemas/topic.ts';
import { getEvidence } from './facts.ts';
import { getGuides } from './guides.ts';

type Rendered = Awaited<ReturnType<typeof render>>['Content'];

export interface QuestionEntry extends Question {
  /** Also its anchor on /hoi-dap/. */
  id: string;
  Answer: Rendered;
  guideLink: { title: string; path: string } | null;
  askAgainSince: string | null;
}

export interface QuestionGroup {
  topic: Topic;
  name: string;
  questions: QuestionEntry[];
}

/** The questions by topic, in the topics' order; a topic without questions is left out. */
export async function getQuestionGroups(): Promise<QuestionGroup[]> {
  const [entries, guides] = await Promise.all([getCollection('questions'), getGuides()]);
  const questions = await Promise.all(
    entries.map(async (entry) => ({
      ...entry.data,
      id: entry.id,
      Answer: (await render(entry)).Content,
      guideLink: guides.find(({ id }) => id === entry.data.guide) ?? null,
      askAgainSince: (await getEvidence(entry.data.facts)).askAgainSince,
    })),
  );
  questions.sort((a, b) => a.order - b.order);
  return TOPIC_IDS.map((topic) => ({
    topic,
    name: TOPICS[topic],
    questions: questions.filter((question) => question.topic === topic),
  })).filter(({ questions: group }) => group.length > 0);
}

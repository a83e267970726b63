import type { z } from 'zod';
import { list, strict, text } from './shared.ts';

/** One line of `tim-kiem.json`: what the site calls a thing, and what people type for it. */
export const searchWordsSchema = strict({
  means: text('lời mà trang này dùng', 'mật khẩu'),
  typed: list('những lời bà con gõ', '["mk", "mật mã"]', text('một lời bà con gõ', 'mk')),
});

export type SearchWords = z.output<typeof searchWordsSchema>;

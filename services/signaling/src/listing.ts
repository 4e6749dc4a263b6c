import { type Problem, problem, type SessionListing } from '@nodegx/protocol';
import { cleanLine } from '@nodegx/service-kit';

/** As in the schema: the composed form of a text may be longer than the text. */
const maxTitleCharacters = 100;

/** A listing as others will see it, without hidden characters; or a problem, when nothing of its title is left. */
export function cleanListing(listing: SessionListing, path: string): SessionListing | Problem {
  const { title, description, tags } = listing;
  const clean = cleanLine(title);
  if (clean === undefined || [...clean].length > maxTitleCharacters) {
    const message = `\`${path}.title\` must show something and have at most ${maxTitleCharacters} characters. Choose another.`;
    return problem('bad_request', { message, details: { path: `${path}.title` } });
  }
  return {
    ...listing,
    title: clean,
    ...(description !== undefined && { description: cleanLines(description) }),
    ...(tags !== undefined && { tags: [...new Set(tags.map(cleanLine).filter((tag) => tag !== undefined))] }),
  };
}

function cleanLines(text: string): string {
  return text
    .split('\n')
    .map((line) => cleanLine(line) ?? '')
    .join('\n')
    .trim();
}

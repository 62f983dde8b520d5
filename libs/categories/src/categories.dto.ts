import type { Category } from './category.entity.js';

export class CategoryView {
  id: string;
  name: string;
  /** In hiragana. */
  reading: string;
  aliases: string[];
  /** JSIC divisions. */
  industries: string[];
  processes: string[];
  /** Id of the association that examines; null: the secretariat does. */
  associationId: string | null;

  static from(category: Category): CategoryView {
    const { id, name, reading, aliases, industries, processes, association } = category;
    return { id, name, reading, aliases, industries, processes, associationId: association?.id ?? null };
  }
}

export class CategoryList {
  items: CategoryView[];
}

import type { SearchRequest } from '@bleibeakte/contracts';
import { Text } from '../../http/fields.ts';

export class SearchDto implements SearchRequest {
  @Text(200)
  query!: string;
}

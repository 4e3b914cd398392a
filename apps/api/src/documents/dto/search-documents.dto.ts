import type { SearchDocumentsRequest } from '@bleibeakte/contracts';
import { Text } from '../../http/fields.ts';

export class SearchDocumentsDto implements SearchDocumentsRequest {
  @Text(200)
  words!: string;
}

import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, IsArray, IsIn, IsInt, IsNumber, IsOptional, Max, Min, ValidateNested } from 'class-validator';
import {
  type ComposedPage, type ComposePagesRequest, MAX_BARS_PER_PAGE, MAX_COMPOSED_PAGES, PAGE_TURNS, type PageBar, type PageTurn,
} from '@bleibeakte/contracts';
import { OptionalUuid, Text, Uuid, Version } from '../../http/fields.ts';

class PageBarDto implements PageBar {
  @IsNumber()
  @Min(0)
  @Max(1)
  x!: number;

  @IsNumber()
  @Min(0)
  @Max(1)
  y!: number;

  @IsNumber()
  @Min(0.001)
  @Max(1)
  width!: number;

  @IsNumber()
  @Min(0.001)
  @Max(1)
  height!: number;
}

class ComposedPageDto implements ComposedPage {
  @Uuid()
  documentId!: string;

  @IsInt()
  @Min(1)
  @Max(10_000)
  page!: number;

  @IsIn(PAGE_TURNS)
  turn!: PageTurn;

  @IsArray()
  @ArrayMaxSize(MAX_BARS_PER_PAGE)
  @ValidateNested({ each: true })
  @Type(() => PageBarDto)
  bars!: PageBarDto[];
}

class ReplacedVersionDto {
  @Uuid()
  id!: string;

  @Version()
  version!: number;
}

export class ComposePagesDto implements ComposePagesRequest {
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(MAX_COMPOSED_PAGES)
  @ValidateNested({ each: true })
  @Type(() => ComposedPageDto)
  pages!: ComposedPageDto[];

  @Text(200)
  fileName!: string;

  @IsOptional()
  @ValidateNested()
  @Type(() => ReplacedVersionDto)
  replaces?: ReplacedVersionDto | null;

  @OptionalUuid()
  evidenceItemId?: string | null;
}

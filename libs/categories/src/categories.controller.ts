import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { IdParam, Public } from '#platform';
import { CategoryList, CategoryView } from './categories.dto.js';
import { Categories } from './categories.service.js';

@ApiTags('categories')
@Controller('categories')
export class CategoryController {
  constructor(private readonly categories: Categories) {}

  /** All open categories. */
  @Get()
  @Public()
  async list(): Promise<CategoryList> {
    return { items: (await this.categories.open()).map(CategoryView.from) };
  }

  /** One category. */
  @Get(':id')
  @Public()
  async show(@IdParam() id: string): Promise<CategoryView> {
    return CategoryView.from(await this.categories.get(id));
  }
}

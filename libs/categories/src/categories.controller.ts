import { Body, Controller, Delete, Get, HttpCode, Post, Put, Query } from '@nestjs/common';
import { ApiHeader, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Allow, CurrentActor, type Actor } from '#identity';
import { IdParam, IfMatch, Public } from '#platform';
import { jsonSchemaOf } from './attribute-schema.rules.js';
import {
  CategoriesQuery,
  CategoryBody,
  CategoryFormView,
  CategoryList,
  CategoryPageView,
  CategoryView,
  CategoryRegistrationList,
  CategoryRegistrationView,
  SchemaQuery,
  TurnBody,
} from './categories.dto.js';
import { Categories } from './categories.service.js';
import { CategoryFile } from './category-file.service.js';
import { CriteriaList, CriteriaView, ScheduleBody } from './criteria.dto.js';
import { CriteriaVersions } from './criteria.service.js';

@ApiTags('categories')
@Controller('categories')
export class CategoryController {
  constructor(
    private readonly categories: Categories,
    private readonly criteria: CriteriaVersions,
    private readonly file: CategoryFile,
  ) {}

  /** All categories that are open, or in another state. */
  @Get()
  @Public()
  async list(@Query() { status = 'open' }: CategoriesQuery): Promise<CategoryList> {
    return { items: (await this.categories.listToday(status)).map(CategoryView.from) };
  }

  /** The whole set of categories with all their criteria as one file, which `import-categories` reads. */
  @Get('export')
  @Public()
  @ApiOkResponse({ schema: { type: 'object' } })
  export(): Promise<object> {
    return this.file.contents();
  }

  /** One category with the criteria in force today. */
  @Get(':id')
  @Public()
  async show(@IdParam() id: string): Promise<CategoryPageView> {
    return CategoryPageView.from(await this.categories.get(id));
  }

  /** All versions of its criteria, those to come first. */
  @Get(':id/criteria')
  @Public()
  async history(@IdParam() id: string): Promise<CriteriaList> {
    await this.categories.get(id);
    return { items: (await this.criteria.history(id)).map(CriteriaView.from) };
  }

  /** The JSON Schema (2020-12) of the attributes of its products, by the criteria in force today. */
  @Get(':id/json-schema')
  @Public()
  @ApiOkResponse({ schema: { type: 'object' } })
  async jsonSchema(@IdParam() id: string, @Query() query: SchemaQuery): Promise<object> {
    const { criteria } = await this.categories.get(id);
    return jsonSchemaOf(criteria?.attributes ?? [], query.for ?? 'submission');
  }

  /** The form that asks for the attributes, and the facets buyers filter by. */
  @Get(':id/form')
  @Public()
  async form(@IdParam() id: string): Promise<CategoryFormView> {
    return CategoryFormView.from(await this.categories.get(id));
  }

  /** The makers registered into it. */
  @Get(':id/registrations')
  @Public()
  async registrations(@IdParam() id: string): Promise<CategoryRegistrationList> {
    return { items: (await this.categories.registrations(id)).map(CategoryRegistrationView.from) };
  }

  /** Changes its name, aliases, definition or association. */
  @Put(':id')
  @Allow('administrator')
  @ApiHeader({ name: 'If-Match', required: true, description: 'The `ETag` of the category that was edited' })
  async amend(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @IfMatch() seen: number,
    @Body() body: CategoryBody,
  ): Promise<CategoryPageView> {
    const association = body.association ?? null;
    return CategoryPageView.from(await this.categories.amend(actor, id, seen, { ...body, association }));
  }

  /** Announces criteria that take effect on a day to come. */
  @Post(':id/criteria')
  @Allow('administrator')
  async schedule(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @Body() { validFrom, ...content }: ScheduleBody,
  ): Promise<CriteriaView> {
    return CriteriaView.from(await this.criteria.schedule(actor, id, validFrom, content));
  }

  /** Takes announced criteria back before they take effect. */
  @Delete(':id/criteria/:criteriaId')
  @HttpCode(204)
  @Allow('administrator')
  cancel(@CurrentActor() actor: Actor, @IdParam() id: string, @IdParam('criteriaId') criteriaId: string) {
    return this.criteria.cancel(actor, id, criteriaId);
  }

  /** Takes no new products until it is opened again. */
  @Post(':id/suspend')
  @HttpCode(200)
  @Allow('administrator')
  async suspend(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @Body() body: TurnBody,
  ): Promise<CategoryPageView> {
    return CategoryPageView.from(await this.categories.turn(actor, id, 'suspended', body.reason));
  }

  /** Opens a suspended category again. */
  @Post(':id/reopen')
  @HttpCode(200)
  @Allow('administrator')
  async reopen(@CurrentActor() actor: Actor, @IdParam() id: string, @Body() body: TurnBody): Promise<CategoryPageView> {
    return CategoryPageView.from(await this.categories.turn(actor, id, 'open', body.reason));
  }

  /** Closes it for good; what is listed stays. */
  @Post(':id/close')
  @HttpCode(200)
  @Allow('administrator')
  async close(@CurrentActor() actor: Actor, @IdParam() id: string, @Body() body: TurnBody): Promise<CategoryPageView> {
    return CategoryPageView.from(await this.categories.turn(actor, id, 'closed', body.reason));
  }
}

DROP INDEX files_by_name;
DROP INDEX files_by_importance;

namespace Ax.Indexer.Tests.Indexing.EditSequences;

/// <summary>All steps, by how often they are taken.</summary>
internal sealed class EditSteps
{
    private readonly List<Func<string>> _ofTree = [], _ofIndex = [];
    private readonly EditedTree _tree;
    private readonly FileSteps _files;

    public EditSteps(EditedTree tree, UpdateRequests requests, bool withGit)
    {
        (_tree, _files) = (tree, new FileSteps(tree, requests));
        var (trees, index, git) = (new TreeSteps(tree), new IndexSteps(tree), new GitBranches(tree));
        Often(8, _files.Add);
        Often(8, _files.EditLines);
        Often(4, _files.EditToTheSameSize);
        Often(4, _files.EditBehindAFutureTime);
        Often(5, _files.Delete);
        Often(5, _files.Rename);
        Often(3, _files.ChangeExtension);
        Often(4, _files.Touch);
        Often(4, _files.ChangeEncoding);
        Often(3, _files.Pad);
        Often(1, _files.ChangeMode);
        Often(2, _files.TakeAccess);
        Often(4, trees.MoveFolder);
        Often(1, trees.DeleteFolder);
        Often(1, trees.ReplaceFileByFolder);
        Often(1, trees.ReplaceFolderByFile);
        Often(2, trees.Link);
        Often(1, trees.RemoveLinks);
        Often(4, trees.Ignore);
        Often(1, trees.MakeOrRemoveRepository);
        Often(1, trees.TakeAccess);
        _ofIndex.AddRange([requests.Change, requests.Change, requests.Change, requests.Change, index.DamageSegment, index.DamageSegment, index.LeaveRemains]);
        if (withGit)
        {
            Often(1, git.Init);
            Often(12, git.Switch);
        }
    }

    /// <summary>A step that makes the tree larger.</summary>
    public string Grow() => _files.Add();

    /// <summary>Any step.</summary>
    public string Take() => _tree.Random.Next(_ofTree.Count + _ofIndex.Count) is var number && number < _ofTree.Count ? TakeFromTree() : _ofIndex[number - _ofTree.Count]();

    /// <summary>Any step that leaves the index alone, as whoever edits a tree does while it is being indexed.</summary>
    public string TakeFromTree()
    {
        try
        {
            return _ofTree[_tree.Random.Next(_ofTree.Count)]();
        }
        catch (UnauthorizedAccessException e) when (_tree.HasNoAccess)
        {
            return $"refused: {e.Message}";
        }
    }

    private void Often(int weight, Func<string> step) => _ofTree.AddRange(Enumerable.Repeat(step, weight));
}

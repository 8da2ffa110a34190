<?php
/**
 * Page of the harbour office: today's tides.
 */
require_once __DIR__ . '/lib/almanac.php';
require_once 'lib/db.php';
require_once('lib/session.php');
require_once(ROOT . '/lib/cache.php');
require __DIR__ . '/lib/format.php';
require 'lib/harbours.php';
require(LIB . '/units.php');
require ("lib/empty.php");
require ('lib/depths.php');
include 'header.php';
include THEME . '/menu.php';
include('banner.php');
include(THEME . '/news.php');
include_once 'legacy.php';
include_once THEME . '/widgets.php';
include_once('counter.php');
include_once(THEME . '/clock.php');

define('HARBOUR_CODE', 'NO-BGO');
define("TABLE_ROWS", 8);

$harbour = Harbours::find(HARBOUR_CODE);
$tides = [
    'high' => [],
    'low' => [],
];

if (isset($_GET['day'])) {
    // Days are counted from today.
    $day = (int) $_GET['day'];
} else {
    $day = 0;
}

if (!function_exists('tide_icon')) {
    # An arrow, up or down.
    function tide_icon($tide, &$count) {
        define('ICONS_LOADED', true);
        $count++;
        return $tide->isHigh() ? '&uarr;' : '&darr;';
    }
}

$sort = function ($a, $b) {
    return $a->time <=> $b->time;
};

$clock = new class extends Clock implements Ticking {
    public $zone = 'UTC';

    function now() {
        return date_create('now', timezone_open($this->zone));
    }
};
Harbours::$default = $harbour;
?>
<!DOCTYPE html>
<html>
<body>
<h1>Tides at <?= htmlspecialchars($harbour->name) ?></h1>
<table>
<?php foreach ($tides as $kind => $rows): ?>
  <tr class="<?php echo $kind; ?>">
    <td><?php echo tide_icon($rows[0], $shown); ?></td>
  </tr>
<?php endforeach; ?>
</table>
<script>
  function refresh() { location.reload(); }
</script>
</body>
</html>
